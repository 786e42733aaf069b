using Conformance.Bench.Fixtures;
using Conformance.CardSimulator.Personas;
using Conformance.Fuzzing.Cards;
using Conformance.Fuzzing.Running;
using Conformance.Harness.Tests.Pcsc;

namespace Conformance.Harness.Tests.Fuzzing;

/// <summary>The fuzzer on cards with everything that a card can have.</summary>
internal static class TaroCards
{
    public static Persona Persona { get; } = new BenchFixtures(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures")).Persona("taro");

    public static HolderSecrets Secrets { get; } = new(Persona);

    /// <summary>The fuzzer on the cards of somebody else.</summary>
    public static CardFuzzer FuzzerOf(string id)
    {
        var persona = new BenchFixtures(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures")).Persona(id);
        var secrets = new HolderSecrets(persona);
        return new(PersonaCards.Of(persona, secrets)!, secrets, new WallClock());
    }

    public static CardFuzzer Fuzzer(string? defect = null) => new(PersonaCards.Of(Persona, Secrets, defect)!, Secrets, new WallClock());
}
