using Conformance.Bench.Pcsc;
using Conformance.Bench.Physical.Cards;
using Conformance.Bench.Physical.Custody;
using Conformance.Bench.Physical.Interlocking;
using Conformance.SmartCard;
using NodaTime;
using PCSC;

namespace Conformance.Bench.Physical.Diagnosis;

/// <summary>
/// Looks at everything from the PC/SC service to the card in a reader. It goes through the interlock with nothing armed, so that it could
/// not present a secret if it tried.
/// </summary>
/// <param name="contexts">The way to the service.</param>
/// <param name="clock">The real clock.</param>
/// <param name="key">Makes tokens.</param>
/// <param name="cards">The custody book.</param>
public sealed class Doctor(IContextFactory contexts, TimeProvider clock, TokenKey key, CustodyBook cards)
{
    /// <summary>Looks at the service itself.</summary>
    public ServiceExamination Service { get; init; } = new(contexts, clock);

    /// <summary>Everything that was looked at, in order.</summary>
    /// <param name="reader">The reader that the user named; null for all.</param>
    public IReadOnlyList<Symptom> Examine(string? reader)
    {
        var (symptoms, readers) = Service.Examine(reader);
        var inside = readers.Select(name => (Name: name, Seen: Look(name))).ToList();
        // A reader that the user did not name may be empty, as long as there is a card somewhere.
        var isEmptyWrong = reader is not null || inside.All(one => one.Seen is null);
        return [.. symptoms, .. inside.SelectMany(one => one.Seen?.Select(symptom => At(one.Name, symptom)) ?? [Empty(one.Name, isEmptyWrong)])];
    }

    private static Symptom At(string reader, Symptom symptom) => symptom with { Subject = $"{reader}: {symptom.Subject}" };

    private static Symptom Empty(string reader, bool isWrong) => isWrong
        ? new($"{reader}: card", DiagnosisKind.Wrong, "there is none", "put one in, chip or antenna side to the reader")
        : new($"{reader}: card", DiagnosisKind.Fine, "there is none");

    private IReadOnlyList<Symptom>? Look(string name)
    {
        var reader = new InterlockedReader(new PcscReader(name, contexts, clock), key, InterlockPolicy.Unarmed, new InterlockRules(), _ => { }, _ => { });
        switch (reader.Connect())
        {
            case CardConnection.Opened(var channel):
                using (channel)
                {
                    return new CardExamination(channel, reader.Card, cards, Instant.FromDateTimeOffset(clock.GetUtcNow())).Examine();
                }

            case CardConnection.Failed({ Kind: TransportFaultKind.NoCard or TransportFaultKind.CardRemoved }):
                return null;
            case CardConnection.Failed(var fault):
                var mend = fault.Kind == TransportFaultKind.CardMute
                    ? "turn the card over, clean its contacts, or use another"
                    : "end other programs that use the reader, or connect it again";
                return [new("card", DiagnosisKind.Wrong, fault.Detail, mend)];
            default:
                throw new InvalidOperationException("a connection is opened or failed");
        }
    }
}
