namespace Conformance.ReaderSimulator;

/// <summary>Keeps the screen for the high-cost limit after 2024-10-06 (against facts/eligibility.md 5.3).</summary>
internal sealed class LimitScreenKept : ReaderDefect
{
    public override string Name => "limit-screen-kept";

    internal override bool AsksLimit(bool isDue)
    {
        if (!isDue)
        {
            Inject();
        }

        return true;
    }
}
