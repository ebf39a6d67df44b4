// A CDA document (HL7 Clinical Document Architecture, release 2) as people read it: its head and the narrative of its
// sections. The narrative says all that the document says (CDA R2 1.2.3); nothing of it is taken over as markup.

export type Block =
  | { kind: "text"; text: string }
  | { kind: "list"; items: Block[][] }
  | { kind: "table"; rows: { head: boolean; cells: string[] }[] };

export interface Section {
  title: string;
  blocks: Block[];
  sections: Section[];
}

export interface ClinicalDocument {
  title: string;
  patient: string;
  author: string;
  custodian: string;
  time: string; // as DICOM has it: YYYYMMDDHHMMSS
  sections: Section[];
}

const spaces = /\s+/g;

function words(element: Element | undefined): string {
  return (element?.textContent ?? "").replace(spaces, " ").trim();
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter(({ localName }) => localName === name);
}

/** The element that a path of names leads to, the first one at each step. */
function at(element: Element | undefined, path: string): Element | undefined {
  return path
    .split("/")
    .reduce<Element | undefined>((found, name) => children(found, name)[0], element);
}

function personName(name: Element | undefined): string {
  if (!name) return "";
  const parts = ["prefix", "given", "family", "suffix"].flatMap((part) => children(name, part));
  return parts.length > 0 ? parts.map(words).filter(Boolean).join(" ") : words(name);
}

function tableOf(table: Element): Block {
  const rows = [...table.getElementsByTagName("*")].filter(({ localName }) => localName === "tr");
  return {
    kind: "table",
    rows: rows.map((row) => {
      const cells = [...row.children].filter(({ localName }) => /^t[dh]$/.test(localName));
      return { head: cells.every(({ localName }) => localName === "th"), cells: cells.map(words) };
    }),
  };
}

// What no narrative may have, and nobody is to read.
const noText = new Set(["script", "style"]);

// Running text up to the next block is a paragraph; so are line breaks' sides.
function blocksOf(element: Element): Block[] {
  const blocks: Block[] = [];
  let running = "";
  const end = () => {
    const text = running.replace(spaces, " ").trim();
    running = "";
    if (text) blocks.push({ kind: "text", text });
  };
  for (const node of element.childNodes) {
    const { localName } = node as Element;
    if (node.nodeType === Node.TEXT_NODE) running += node.textContent;
    if (node.nodeType !== Node.ELEMENT_NODE || noText.has(localName)) continue;
    if (localName === "content" || localName === "sub" || localName === "sup")
      running += node.textContent;
    else if (localName === "linkHtml" || localName === "footnoteRef") running += node.textContent;
    else {
      end();
      if (localName === "table") blocks.push(tableOf(node as Element));
      else if (localName === "list") {
        const items = children(node as Element, "item").map(blocksOf);
        blocks.push({ kind: "list", items });
      } else if (localName !== "br") blocks.push(...blocksOf(node as Element));
    }
  }
  end();
  return blocks;
}

function sectionsOf(element: Element | undefined): Section[] {
  return children(element, "component").flatMap((component) =>
    children(component, "section").map((section) => ({
      title: words(at(section, "title")),
      blocks: children(section, "text").flatMap(blocksOf),
      sections: sectionsOf(section),
    })),
  );
}

/** Reads a document; undefined if it is no CDA. */
export function readClinicalDocument(bytes: Uint8Array): ClinicalDocument | undefined {
  // DICOM pads to an even length, with a null.
  let last = bytes.length;
  while (last > 0 && bytes[last - 1] === 0) --last;
  const xml = new DOMParser().parseFromString(decode(bytes.subarray(0, last)), "application/xml");
  const root = xml.documentElement;
  if (root.localName !== "ClinicalDocument") return undefined;
  return {
    title: words(at(root, "title")),
    patient: personName(at(root, "recordTarget/patientRole/patient/name")),
    author:
      personName(at(root, "author/assignedAuthor/assignedPerson/name")) ||
      words(at(root, "author/assignedAuthor/representedOrganization/name")),
    custodian: words(at(root, "custodian/assignedCustodian/representedCustodianOrganization/name")),
    time: at(root, "effectiveTime")?.getAttribute("value") ?? "",
    sections: sectionsOf(at(root, "component/structuredBody")),
  };
}

function decode(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const named = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? "utf-8";
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
