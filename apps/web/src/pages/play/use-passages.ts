import { paths } from "@yiheng/contract";
import type { DocumentId, SourceDocument } from "@yiheng/domain";
import { useCallback, useEffect, useState } from "react";
import { passageOf } from "../../components/receipt.tsx";
import { askServer, askServerForText } from "../../stage/ask-server.ts";
import type { PassageOf } from "./receipt-parts.tsx";

type Texts = ReadonlyMap<DocumentId, string>;

/** The paragraphs of receipts, from the documents whose text the server keeps; gathered once, so that they stay without it. */
export function usePassages(documents: readonly SourceDocument[]): PassageOf {
  const [texts, setTexts] = useState<Texts>(new Map());
  useEffect(() => {
    let isLeft = false;
    const gather = async () => {
      const found = await Promise.all(documents.map(textOf));
      if (!isLeft) setTexts(new Map(found.flat()));
    };
    void gather();
    return () => {
      isLeft = true;
    };
  }, [documents]);
  return useCallback(
    (receipt) => {
      const text = texts.get(receipt.document);
      return text === undefined ? undefined : passageOf(text, receipt);
    },
    [texts],
  );
}

/** A document's text by its id; nothing where the server does not keep it or cannot be asked. */
async function textOf({ id }: SourceDocument): Promise<readonly (readonly [DocumentId, string])[]> {
  const path = `${paths.documents}/${encodeURIComponent(id)}`;
  try {
    const { hasText } = await askServer<{ readonly hasText: boolean }>(path);
    return hasText ? [[id, await askServerForText(`${path}/text`)]] : [];
  } catch {
    return [];
  }
}
