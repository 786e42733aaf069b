using Conformance.Bench.Requirements;

namespace Conformance.Cli.Output;

/// <summary>Terms of the catalogue as reports print them.</summary>
internal static class Words
{
    public static string Of(Level level) => level.ToString().ToUpperInvariant();
}
