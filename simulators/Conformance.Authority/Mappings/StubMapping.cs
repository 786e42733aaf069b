namespace Conformance.Authority;

/// <summary>One answer that needs no code behind it: which requests get it, and what it is. WireMock calls this a stub mapping.</summary>
/// <param name="Name">One for each mapping of an export.</param>
/// <param name="Prefix">Of the message: what follows /messages/ in the path.</param>
/// <param name="Conditions">XPath 1.0, each of which finds something in the bodies it is for; none where the example says it all.</param>
/// <param name="Response">What is sent.</param>
internal sealed record StubMapping(string Name, string Prefix, IReadOnlyList<string> Conditions, StubResponse Response)
{
    /// <summary>Where several fit, the lowest answers.</summary>
    public int Priority { get; init; } = Usual;

    /// <summary>The state that its scenario must be in, and the one it leaves it in; null where every request is alike.</summary>
    public StubState? State { get; init; }

    /// <summary>A request that gets this answer.</summary>
    public required byte[] Example { get; init; }

    /// <summary>True where nothing but the example itself gets it, in whatever spacing and order.</summary>
    public bool IsExampleAlone { get; init; }

    /// <summary>True for an answer that goes wrong on purpose, so that its example may get another one.</summary>
    public bool IsDisturbed { get; init; }

    /// <summary>True where it is for bodies of any media type but the centre's two.</summary>
    public bool IsOfOtherMediaType { get; init; }

    /// <summary>Before the usual: to one institution something else is said than to the others.</summary>
    public const int Special = 1;

    /// <summary>Of an answer to one of the requests that are told apart.</summary>
    public const int Usual = 2;

    /// <summary>After all others: what is left. As many levels there are.</summary>
    public const int Rest = 3;

    /// <summary>The name alone.</summary>
    public override string ToString() => Name;
}
