namespace Conformance.Bench.Bindings;

/// <summary>The ways from reader to card in the words of the command line.</summary>
public static class BindingKinds
{
    /// <summary>The word: "in-process" or "virtual-pcsc".</summary>
    public static string Word(this BindingKind binding) => binding == BindingKind.VirtualPcsc ? "virtual-pcsc" : "in-process";
}
