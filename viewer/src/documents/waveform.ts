// Waveforms as numbers in their units: electrocardiograms, blood pressure, whatever channels there are (PS3.3 C.10.9).

import { type DataSet, items, number, tags, text } from "../dicom/attributes";
import { binary, type FetchBulkData } from "../dicom/lookup_table";

export interface Channel {
  name: string;
  unit: string;
  values: Float64Array;
}

/** Channels that were sampled together. */
export interface Multiplex {
  name: string;
  frequency: number; // Hz
  seconds: number;
  channels: Channel[];
}

const names = {
  ChannelBaseline: "003A0213",
  ChannelDefinitionSequence: "003A0200",
  ChannelLabel: "003A0203",
  ChannelSensitivity: "003A0210",
  ChannelSensitivityCorrectionFactor: "003A0212",
  ChannelSensitivityUnitsSequence: "003A0211",
  ChannelSourceSequence: "003A0208",
  MultiplexGroupLabel: "003A0020",
  NumberOfWaveformChannels: "003A0005",
  NumberOfWaveformSamples: "003A0010",
  SamplingFrequency: "003A001A",
  WaveformData: "54001010",
  WaveformSampleInterpretation: "54001006",
  WaveformSequence: "54000100",
} as const;

export function hasWaveforms(data: DataSet): boolean {
  return items(data, names.WaveformSequence).length > 0;
}

/** Thrown for what cannot be read. */
export class WaveformError extends Error {}

type Reader = (view: DataView, index: number) => number;

// PS3.3 C.10.9.1.5: two's complement and unsigned, of one, two and four bytes; little endian, as bulk data is sent.
const readers: Record<string, { size: number; read: Reader }> = {
  SB: { size: 1, read: (view, at) => view.getInt8(at) },
  UB: { size: 1, read: (view, at) => view.getUint8(at) },
  SS: { size: 2, read: (view, at) => view.getInt16(at, true) },
  US: { size: 2, read: (view, at) => view.getUint16(at, true) },
  SL: { size: 4, read: (view, at) => view.getInt32(at, true) },
  UL: { size: 4, read: (view, at) => view.getUint32(at, true) },
};

function nameOf(channel: DataSet): string {
  const source = text(items(channel, names.ChannelSourceSequence)[0], tags.CodeMeaning);
  const label = text(channel, names.ChannelLabel) || source;
  return label.replace(/^Lead /, "").replace(/ \(Einthoven\)$/, "");
}

// A value is (sample x sensitivity x correction) + baseline (PS3.3 C.10.9.1.4.3).
function channelOf(channel: DataSet, sample: (index: number) => number, count: number): Channel {
  const sensitivity = number(channel, names.ChannelSensitivity) ?? 1;
  const factor = sensitivity * (number(channel, names.ChannelSensitivityCorrectionFactor) ?? 1);
  const baseline = number(channel, names.ChannelBaseline) ?? 0;
  const [unit] = items(channel, names.ChannelSensitivityUnitsSequence);
  return {
    name: nameOf(channel),
    unit: text(unit, tags.CodeValue),
    values: Float64Array.from({ length: count }, (_, i) => sample(i) * factor + baseline),
  };
}

async function groupOf(group: DataSet, fetchBulkData: FetchBulkData): Promise<Multiplex> {
  const frequency = number(group, names.SamplingFrequency) ?? 0;
  const samples = number(group, names.NumberOfWaveformSamples) ?? 0;
  const definitions = items(group, names.ChannelDefinitionSequence);
  const channels = number(group, names.NumberOfWaveformChannels) ?? definitions.length;
  const interpretation = text(group, names.WaveformSampleInterpretation);
  const reader = readers[interpretation];
  if (!reader) throw new WaveformError(`Samples of the kind ${interpretation} are not read here.`);
  if (!(frequency > 0) || definitions.length < channels)
    throw new WaveformError("The waveforms are not described.");
  const attribute = group[names.WaveformData];
  const bytes = attribute && (await binary(attribute, fetchBulkData));
  const wanted = samples * channels * reader.size;
  if (!bytes || bytes.length < wanted)
    throw new WaveformError(`The waveforms have ${bytes?.length ?? 0} bytes, not ${wanted}.`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    name: text(group, names.MultiplexGroupLabel),
    frequency,
    seconds: samples / frequency,
    channels: definitions
      .slice(0, channels)
      .map((definition, channel) =>
        channelOf(
          definition,
          (i) => reader.read(view, (i * channels + channel) * reader.size),
          samples,
        ),
      ),
  };
}

/** All that an object has. Throws WaveformError. */
export function readWaveforms(data: DataSet, fetchBulkData: FetchBulkData): Promise<Multiplex[]> {
  return Promise.all(
    items(data, names.WaveformSequence).map((group) => groupOf(group, fetchBulkData)),
  );
}

/** Millivolts of a value in this unit; undefined: it is no voltage. */
export function millivolts(unit: string): number | undefined {
  return { V: 1000, mV: 1, uV: 1e-3, nV: 1e-6 }[unit];
}
