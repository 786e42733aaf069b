using Conformance.Authority;
using Conformance.Terminal;

namespace Conformance.Bench.Reception;

/// <summary>How a reception is served.</summary>
/// <param name="Folders">The terminal's folders.</param>
/// <param name="Terminal">How the terminal is set up.</param>
/// <param name="Port">Port of 127.0.0.1 to which visits are sent; 0 for any that is free.</param>
/// <param name="Seed">Seed of all that is random.</param>
public sealed record ReceptionSetup(TerminalFolders Folders, TerminalOptions Terminal, int Port, int Seed)
{
    /// <summary>How the centre is set up.</summary>
    public CentreSettings Centre { get; init; } = new();

    /// <summary>Where certificates for the line to the centre are written, which is then TLS; null for a plain one.</summary>
    public string? LineFolder { get; init; }
}
