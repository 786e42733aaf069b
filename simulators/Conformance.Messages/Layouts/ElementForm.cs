using System.Collections.Frozen;

namespace Conformance.Messages;

/// <summary>What an element holds. The set is closed.</summary>
public abstract record ElementForm
{
    private ElementForm()
    {
    }

    /// <summary>Other elements.</summary>
    public sealed record Group(IReadOnlyList<ElementRule> Elements) : ElementForm
    {
        internal FrozenDictionary<string, ElementRule> ByName { get; } = Elements.ToFrozenDictionary(element => element.Name);
    }

    /// <summary>A day, yyyyMMdd.</summary>
    public sealed record Day : ElementForm;

    /// <summary>A local time without offset, yyyyMMddHHmmss.</summary>
    public sealed record Time : ElementForm;

    /// <summary>A month, yyyyMM.</summary>
    public sealed record Month : ElementForm;

    /// <summary>So many ASCII digits. Shorter ones may be padded in front with blanks or zeros to the greatest length.</summary>
    public sealed record Digits(int Least, int Most) : ElementForm;

    /// <summary>Any text of so many characters at most.</summary>
    public sealed record Text(int Most) : ElementForm;

    /// <summary>Half-width katakana, with a half-width blank between family and given name.</summary>
    public sealed record Kana(int Most) : ElementForm;

    /// <summary>A code of a table.</summary>
    public sealed record Coded(CodeTable Table) : ElementForm;

    /// <summary>One of a few values that are in no table.</summary>
    public sealed record OneOf(IReadOnlyList<string> Values) : ElementForm;
}
