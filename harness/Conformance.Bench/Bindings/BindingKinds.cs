namespace Conformance.Bench.Bindings;

/// <summary>The ways from reader to card in the words of the command line.</summary>
public static class BindingKinds
{
    /// <summary>The word: "in-process", "virtual-pcsc", "pcsc" or "own".</summary>
    public static string Word(this BindingKind binding) => binding switch
    {
        BindingKind.VirtualPcsc => "virtual-pcsc",
        BindingKind.Pcsc => "pcsc",
        BindingKind.Own => "own",
        _ => "in-process",
    };

    /// <summary>The binding of that word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none; the command line lets no other word through.</exception>
    public static BindingKind Of(string word) => Enum.GetValues<BindingKind>().Cast<BindingKind?>().FirstOrDefault(kind => kind!.Value.Word() == word)
        ?? throw new ArgumentOutOfRangeException(nameof(word), word, "there is no such binding");
}
