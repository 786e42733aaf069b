namespace Conformance.Authority;

/// <summary>A centre that does everything right.</summary>
internal sealed class NoDefect : CentreDefect
{
    public override string Name => "none";
}
