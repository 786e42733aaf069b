namespace Conformance.Terminal;

/// <summary>The folders that terminal and receipt computer share (facts/eligibility.md 1.2). The root's own path is each site's.</summary>
/// <param name="Root">The folder that holds them.</param>
public sealed record TerminalFolders(string Root)
{
    /// <summary>Requests, written by the receipt computer.</summary>
    public string Requests => Path.Combine(Root, "req");

    /// <summary>Results, fetched by the receipt computer.</summary>
    public string Results => Path.Combine(Root, "res");

    /// <summary>Results that the card reader pushes.</summary>
    public string Face => Path.Combine(Root, "face");

    /// <summary>The terminal's own: every request that it took and what was answered, so that a restart loses nothing. On the same volume, so that moving is atomic.</summary>
    public string Journal => Path.Combine(Root, ".terminal");
}
