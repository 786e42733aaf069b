namespace Conformance.ReaderSimulator;

/// <summary>Asks the centre no more once it could not be asked (against RDR-2).</summary>
internal sealed class OutageSticks : ReaderDefect
{
    private bool _isGivenUp;

    public override string Name => "outage-sticks";

    internal override void CentreUnanswered() => _isGivenUp = true;

    internal override bool AsksCentre()
    {
        if (_isGivenUp)
        {
            Inject();
        }

        return !_isGivenUp;
    }
}
