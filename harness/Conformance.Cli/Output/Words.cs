using Conformance.Bench.Bindings;
using Conformance.Bench.Requirements;

namespace Conformance.Cli.Output;

/// <summary>Settings in the words of the command line.</summary>
internal static class Words
{
    public static string Of(Level level) => level.ToString().ToUpperInvariant();

    public static string Of(BindingKind binding) => binding == BindingKind.VirtualPcsc ? "virtual-pcsc" : "in-process";
}
