using Conformance.Bench.Bindings;
using Conformance.Bench.Observation.Stored;
using Conformance.Bench.Transcripts;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Faults;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Cli.Commands;

/// <summary>
/// Serves cards to whatever program uses the virtual readers. The bench's own control channel stays unused here: other clients have
/// no such thing on a real card either (facts/card.md 2.4).
/// </summary>
internal sealed class CardInsertion(TimeProvider time, TextWriter output)
{
    /// <summary>Serves one card in each reader until Ctrl-C.</summary>
    public async Task<int> RunAsync(IReadOnlyList<Persona> personas)
    {
        await new CardService(time).ServeAsync([.. personas.Select(Make)], () => output.WriteLine(
            $"The card of {personas[0].Id} lies in the first virtual reader, that of {personas[1].Id} in the second. Ctrl-C takes them out."));
        output.WriteLine("The cards were taken out.");
        return ExitCodes.Passed;
    }

    /// <summary>Serves a card in the first reader until Ctrl-C.</summary>
    public async Task<int> RunAsync(InsertedCard inserted)
    {
        var faulty = inserted.Faults is { } plan ? new FaultyChip(Make(inserted.Persona), plan, inserted.Other is { } other ? Make(other) : null) : null;
        IChip chip = faulty is null ? Make(inserted.Persona) : faulty;
        chip = inserted.Atr is { } atr ? new ChipWithAnswerToReset(chip, atr.Bytes) : chip;
        await (inserted.Transcript is { } file ? RecordAsync(inserted, chip, file) : ServeAsync(inserted, chip));
        if (inserted.Faults is { } faults)
        {
            output.WriteLine(faults.Name + ": " + string.Join(", ", faults.Faults.Select(fault => $"{FaultWords.Of(fault)} {(faulty!.Acted.Contains(fault) ? "happened" : "did not happen")}")));
        }

        return ExitCodes.Passed;
    }

    private async Task RecordAsync(InsertedCard inserted, IChip chip, string file)
    {
        var masking = new Masking(CardOrigin.Simulated, inserted.MaskKey);
        using var sink = TranscriptFileSink.Create(file, new(LogHeader.ThisBuild, masking.Origin, inserted.Persona.Id, BindingKind.VirtualPcsc.Word(), masking.KeyId));
        var recorder = new TranscriptRecorder(sink, masking, time);
        recorder.Inserted(inserted.Persona.Id);
        await ServeAsync(inserted, new RecordingChip(chip, recorder));
        recorder.Removed();
        sink.Close();
    }

    private async Task ServeAsync(InsertedCard inserted, IChip chip)
    {
        await new CardService(time).ServeAsync([chip], () => output.WriteLine(
            $"The card of {inserted.Persona.Id} lies in the first virtual reader{Faults(inserted.Faults)}. Ctrl-C takes it out."));
        output.WriteLine("The card was taken out.");
    }

    private static string Faults(FaultPlan? plan) => plan is null ? ""
        : $" and goes by the plan {plan.Name}"
        + (plan.Faults.Any(fault => fault is PlannedFault.WaitingTimeExtension) ? "; vpcd has no word for a waiting time extension, so that the answer is late and no more" : "");

    // Challenges of a served card need not be repeatable, only different from card to card.
    private MyNumberCard Make(Persona persona) =>
        MyNumberCardFactory.Create(persona, new CardOptions(), new Random(unchecked((int)time.GetTimestamp())));
}
