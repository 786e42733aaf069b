using Conformance.Bench.Fixtures;
using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>The cards of fixtures/personas.</summary>
internal static class FixturePersona
{
    public static MyNumberCard Card(string id = "taro") => MyNumberCardFactory.Create(Of(id), new CardOptions(), new Random(1));

    public static Persona Of(string id) => PersonaFile.Read(Path.Combine(Repository.Root(AppContext.BaseDirectory), "fixtures", "personas", id + ".json")) switch
    {
        PersonaReading.Accepted accepted => accepted.Persona,
        PersonaReading.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)),
        _ => throw new InvalidOperationException("a reading is accepted or refused"),
    };
}
