using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

internal sealed class FakeTerminal : ITerminal
{
    public string MedicalInstitutionCode => "1312345678";

    public TerminalSettings Settings { get; set; } = TerminalSettings.EveryItem;

    public bool IsFolderGone { get; set; }

    public List<(string Name, byte[] Content)> Files { get; } = [];

    public bool TryHandOver(string fileName, ReadOnlyMemory<byte> content)
    {
        if (!IsFolderGone)
        {
            Files.Add((fileName, content.ToArray()));
        }

        return !IsFolderGone;
    }
}
