namespace Conformance.ReaderSimulator;

/// <summary>A good reader.</summary>
internal sealed class NoDefect : ReaderDefect
{
    public override string Name => "none";
}
