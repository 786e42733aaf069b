using Conformance.Authority;
using Conformance.Bench.Fixtures;
using Conformance.Bench.Judgement;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Faults;
using Conformance.CardSimulator.Personas;
using Conformance.SmartCard;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>Makes the simulated cards of one desk.</summary>
/// <param name="fixtures">Personas and plans.</param>
/// <param name="authority">Issues certificates with another last day.</param>
/// <param name="seed">The desk's seed.</param>
internal sealed class DeskCards(BenchFixtures fixtures, TestCertificateAuthority authority, int seed)
{
    /// <summary>The card of a persona.</summary>
    public MyNumberCard Make(string persona, CardOptions options) => MyNumberCardFactory.Create(fixtures.Persona(persona), options, new Random(seed));

    /// <summary>The card as it goes by a plan of faults; null when it goes by none.</summary>
    /// <param name="card">The card itself.</param>
    /// <param name="plan">The plan's name; null for none.</param>
    /// <param name="shelf">Where another card lies that comes in its place.</param>
    /// <param name="faulted">Told of every fault, in a word.</param>
    public IChip? Faulty(MyNumberCard card, string? plan, CardShelf shelf, Action<string> faulted) =>
        plan is not null && fixtures.FaultPlan(plan) is { } faults
            ? new FaultyChip(card, faults, faults.Other is { } other ? shelf.Card(other) : null, fault => faulted(fault.Word))
            : null;

    /// <summary>How a card is to be.</summary>
    /// <param name="persona">Whose card.</param>
    /// <param name="triesLeft">The PIN's tries left; null for all of them.</param>
    /// <param name="ends">Last valid day of the certificate on it; null as issued.</param>
    public CardOptions Options(string persona, int? triesLeft, LocalDate? ends) => new()
    {
        AuthenticationTriesLeft = triesLeft,
        // The cast keeps null null: a null array would turn into an empty certificate.
        AuthenticationCertificate = ends is { } day
            ? (ReadOnlyMemory<byte>?)authority.Authentication.Redate(AuthenticationOf(fixtures.Persona(persona)).Certificate.Span, day.PlusYears(-5).PlusDays(1), day)
            : null,
    };

    /// <summary>The certificate and key by which the centre knows a persona.</summary>
    /// <exception cref="BenchFaultException">The card has none.</exception>
    public static Credential AuthenticationOf(Persona persona) => persona.Authentication ?? throw new BenchFaultException(
        Owner.Configuration,
        $"the card of persona \"{persona.Id}\" has no authentication certificate, so the centre knows nobody by it",
        "let another persona come to the desk");
}
