declare module "saxen" {
  type Decode = (text: string) => string;

  /** A parser of XML that calls back for every tag and text (the part of its interface that is used here). */
  export class Parser {
    on(
      event: "openTag",
      listen: (
        name: string,
        attributes: () => Readonly<Record<string, string>> | boolean,
        decode: Decode,
      ) => void,
    ): this;
    on(event: "closeTag", listen: (name: string) => void): this;
    on(event: "text", listen: (text: string, decode: Decode) => void): this;
    on(event: "cdata", listen: (text: string) => void): this;
    on(event: "error", listen: (error: Error) => void): this;
    parse(xml: string): unknown;
  }
}
