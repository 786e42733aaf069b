using Conformance.CardSimulator;
using Conformance.CardSimulator.Personas;

namespace Conformance.Harness.Tests.Pcsc;

/// <summary>The cards of fixtures/personas.</summary>
internal static class FixturePersona
{
    public static MyNumberCard Card(string id = "taro") => PersonaFile.Read(Path.Combine(Root(), "fixtures", "personas", id + ".json")) switch
    {
        PersonaReading.Accepted accepted => MyNumberCardFactory.Create(accepted.Persona, new CardOptions(), new Random(1)),
        PersonaReading.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Faults)),
        _ => throw new InvalidOperationException("a reading is accepted or refused"),
    };

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"no folder above {AppContext.BaseDirectory} holds Conformance.sln");
    }
}
