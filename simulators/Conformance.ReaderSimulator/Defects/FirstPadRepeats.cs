namespace Conformance.ReaderSimulator;

/// <summary>Begins every session with the same pad, and shuffles only from the second entry on (against RDR-4).</summary>
internal sealed class FirstPadRepeats : ReaderDefect
{
    private string? _first;

    public override string Name => "first-pad-repeats";

    internal override string PadLayout(string shuffled, bool isFirst)
    {
        if (!isFirst || _first is null)
        {
            _first ??= shuffled;
            return shuffled;
        }

        Inject();
        return _first;
    }
}
