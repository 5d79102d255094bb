import { Component, type ReactNode } from "react";
import { ApiError } from "../api/fetch.ts";
import type { Messages } from "../i18n/messages.zh.ts";

interface FailureProps {
  readonly messages: Messages;
  readonly onRetry: () => void;
  readonly children: ReactNode;
}

/** Keeps a failure to its page, says what happened and offers another try. */
export class FailureBoundary extends Component<FailureProps, { readonly error: Error | undefined }> {
  override state: { readonly error: Error | undefined } = { error: undefined };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  private readonly retry = () => {
    this.props.onRetry();
    this.setState({ error: undefined });
  };

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const { state } = this.props.messages;
    const isData = error instanceof ApiError || error instanceof TypeError;
    return (
      <main id="content" className="page failure" role="alert">
        <h1>{isData ? state.failed : state.crash}</h1>
        <p className="quiet">{error.message}</p>
        <ProblemList error={error} />
        <button type="button" className="button" onClick={this.retry}>
          {state.retry}
        </button>
      </main>
    );
  }
}

function ProblemList({ error }: { readonly error: Error }) {
  const problems = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  if (problems.length === 0) return null;
  return (
    <ul>
      {problems.map(({ parameter, value, message, allowed }) => (
        <li key={parameter}>
          <code>
            {parameter}={value}
          </code>{" "}
          {message} {allowed?.slice(0, 5).join(", ")}
        </li>
      ))}
    </ul>
  );
}
