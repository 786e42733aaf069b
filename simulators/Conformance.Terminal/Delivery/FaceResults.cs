using Conformance.Terminal.Disk;

namespace Conformance.Terminal.Delivery;

/// <summary>What the card reader pushes into face (facts/eligibility.md 1.2, 1.3).</summary>
internal sealed class FaceResults(ResultFolder face, Action<TerminalNote> tell)
{
    private const int MostOfOneName = 1000;

    private int _pushed;

    /// <summary>How many were pushed.</summary>
    public int Pushed => Volatile.Read(ref _pushed);

    /// <summary>Puts a result there. Where its name is another result's already, its free middle part is lengthened: none is lost.</summary>
    /// <returns>The name under which it lies; null when the disk did not take it, and the reader has to say so.</returns>
    public string? Push(CentreFile result)
    {
        try
        {
            foreach (var name in Names(result.Name))
            {
                if (face.TryPut(result with { Name = name }))
                {
                    Interlocked.Increment(ref _pushed);
                    return name;
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            tell(new(TerminalNoteKind.Trouble, $"a result of the reader could not be written ({fault.GetType().Name})", "face", "make room on the disk, or let the terminal's user write there; then read the card again"));
        }

        return null;
    }

    private static IEnumerable<string> Names(string name)
    {
        yield return name;
        var parsed = MessageFileName.Parse(name);
        for (var more = 2; more <= MostOfOneName && parsed is not null; more++)
        {
            yield return (parsed with { Suffix = FormattableString.Invariant($"{parsed.Suffix}-{more}") }).ToString();
        }
    }
}
