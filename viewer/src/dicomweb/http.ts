// Requests and their failures, in words for people.

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** What a server says about a failure: text, or the message of a JSON object. */
export function failureMessage(status: number, body: string): string {
  const trimmed = body.trim();
  try {
    const told = JSON.parse(trimmed) as Record<string, unknown>;
    const message = told["Details"] ?? told["Message"] ?? told["message"] ?? told["error"];
    if (typeof message === "string" && message) return message;
  } catch {
    if (trimmed && !trimmed.startsWith("<")) return trimmed.slice(0, 500);
  }
  return `The server answered with status ${status}.`;
}

/**
 * An answer of the server's; failures throw: HttpError, AbortError, Error if there is no answer.
 */
export async function request(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new Error("The server does not answer.");
  }
  if (response.ok) return response;
  throw new HttpError(response.status, failureMessage(response.status, await response.text()));
}
