using Conformance.ReaderSimulator;

namespace Conformance.Bench.Devices.Remote.Serving;

/// <summary>The terminal of a served reader: leaves results in the folder "face" that the bench named, and tells the name.</summary>
internal sealed class ServedTerminal(string face, string institution, TerminalSettings settings, Action<string> left) : ITerminal
{
    public TerminalSettings Settings { get; set; } = settings;

    public string MedicalInstitutionCode => institution;

    public bool TryHandOver(string fileName, ReadOnlyMemory<byte> content)
    {
        try
        {
            // Finished elsewhere and then moved in (facts/eligibility.md 1.2).
            var unfinished = Path.Combine(face, fileName + ".part");
            File.WriteAllBytes(unfinished, content.Span);
            File.Move(unfinished, Path.Combine(face, fileName));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        left(fileName);
        return true;
    }
}
