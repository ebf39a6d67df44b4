// The administration's page: how much there is, what is going on, who answers, what needs a person.

import { useEffect, useMemo } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { PageHead } from "../page/navigation";
import { AdministrationModel, type Health, type Peer, type Trouble } from "./model";
import { plotPath, type Rate } from "./metrics";

const bytes = (value: number): string => {
  const units = ["B", "kB", "MB", "GB", "TB", "PB"];
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(value < 10 && unit > 0 ? 1 : 0)} ${units[unit]}`;
};
const whole = (value: number): string => value.toLocaleString("en");

export function Administration() {
  const model = useMemo(() => new AdministrationModel(), []);
  useEffect(() => {
    document.title = "Isocenter: administration";
    return model.start();
  }, []);
  const health = model.health.value;
  return (
    <main class="list-page">
      <PageHead />
      <div class="admin-page" tabIndex={0} role="region" aria-labelledby="administration">
        <h1 id="administration">Administration</h1>
        {model.problem.value && (
          <p class="admin-problem" role="alert">
            {model.problem.value}
          </p>
        )}
        {health && <Storage health={health} />}
        <Rates model={model} />
        <Peers model={model} />
        <Conflicts model={model} />
        <Trash model={model} />
        <Damages model={model} />
        <Troubles model={model} />
      </div>
    </main>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Storage({ health }: { health: Health }) {
  const used = health.stored_bytes / Math.max(1, health.stored_bytes + health.free_bytes);
  const numbers: [string, string][] = [
    ["Patients", whole(health.patients)],
    ["Studies", whole(health.studies)],
    ["Series", whole(health.series)],
    ["Instances", whole(health.instances)],
    ["Stored", bytes(health.stored_bytes)],
    ["Free", bytes(health.free_bytes)],
  ];
  return (
    <Section title="Storage">
      <dl class="admin-numbers">
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <meter class="admin-meter" min={0} max={1} high={0.9} value={used} aria-label="Disk in use" />
    </Section>
  );
}

function Rates({ model }: { model: AdministrationModel }) {
  void model.updates.value; // drawn anew with every answer
  const plots: [string, Rate, (value: number) => string][] = [
    ["Instances stored", model.rates.instances, (value) => `${value.toFixed(1)}/s`],
    ["Bytes stored", model.rates.stored, (value) => `${bytes(value)}/s`],
    ["HTTP requests", model.rates.requests, (value) => `${value.toFixed(1)}/s`],
    ["HTTP bytes sent", model.rates.sent, (value) => `${bytes(value)}/s`],
  ];
  return (
    <Section title="Now">
      <div class="admin-plots">
        {plots.map(([name, rate, format]) => (
          <figure key={name}>
            <figcaption>
              {name} <b>{format(rate.last)}</b>
            </figcaption>
            <svg viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label={name}>
              <path d={plotPath(rate.values)} />
            </svg>
          </figure>
        ))}
      </div>
    </Section>
  );
}

function Peers({ model }: { model: AdministrationModel }) {
  return (
    <Section title="Peers">
      {model.peers.value.length === 0 ? (
        <p class="admin-none">The configuration names no other systems.</p>
      ) : (
        <table>
          <tbody>
            {model.peers.value.map((peer) => (
              <tr key={peer.ae_title}>
                <th scope="row">{peer.ae_title}</th>
                <td>
                  {peer.host}:{peer.port}
                </td>
                <td>
                  <button onClick={() => void model.echo(peer)}>Test</button>
                </td>
                <td aria-live="polite">
                  <Answer model={model} peer={peer} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Answer({ model, peer }: { model: AdministrationModel; peer: Peer }) {
  const echo = model.echoes.value[peer.ae_title];
  if (!echo) return null;
  if (echo === "asking") return <span class="admin-none">…</span>;
  if (echo.ok) return <span class="admin-good">answers in {echo.milliseconds} ms</span>;
  return <span class="admin-bad">{echo.problem}</span>;
}

function Conflicts({ model }: { model: AdministrationModel }) {
  const list = model.conflicts.value;
  return (
    <Section title="Conflicts">
      {list.length === 0 ? (
        <p class="admin-none">None: no UID came with two contents.</p>
      ) : (
        <ul class="admin-list">
          {list.slice(0, 50).map((one) => (
            <li key={one.instance}>
              <a href={`/studies/${one.study}`}>{one.instance}</a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Damages({ model }: { model: AdministrationModel }) {
  const list = model.damages.value;
  return (
    <Section title="Scrubbing">
      {list.length === 0 ? (
        <p class="admin-none">Nothing wrong was found in the packs.</p>
      ) : (
        <ul class="admin-list">
          {list.slice(0, 50).map((one) => (
            <li key={`${one.pack} ${one.offset}`}>
              {one.kind}: {one.instance || one.pack} at {whole(one.offset)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Troubles({ model }: { model: AdministrationModel }) {
  const list = model.troubles.value;
  const rest = ({ time: _, level: __, event: ___, ...fields }: Trouble) =>
    Object.entries(fields)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => `${name}=${value}`)
      .join(" ");
  return (
    <Section title="Warnings and errors">
      {list.length === 0 ? (
        <p class="admin-none">None since the start.</p>
      ) : (
        <ul class="admin-list">
          {list.slice(0, 50).map((one, index) => (
            <li key={index}>
              {new Date(one.time).toLocaleString()} {one.level}: {one.event} {rest(one)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Trash({ model }: { model: AdministrationModel }) {
  const list = model.trash.value;
  return (
    <Section title="Trash">
      {list.length === 0 ? (
        <p class="admin-none">Empty.</p>
      ) : (
        <ul class="admin-list">
          {list.slice(0, 50).map((one) => (
            <li key={one.number}>
              {new Date(one.time).toLocaleString()}: {whole(one.contents)} contents {one.reason}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
