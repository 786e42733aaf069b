namespace Conformance.ReaderSimulator;

/// <summary>Takes a result without an address for a broken one (against facts/eligibility.md 3).</summary>
internal sealed class AddressDemanded : ReaderDefect
{
    public override string Name => "address-demanded";

    internal override bool TakesResult(string text)
    {
        var hasAddress = text.Contains("<Address>", StringComparison.Ordinal);
        if (!hasAddress)
        {
            Inject();
        }

        return hasAddress;
    }
}
