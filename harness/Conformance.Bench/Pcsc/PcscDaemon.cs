using PCSC;

namespace Conformance.Bench.Pcsc;

/// <summary>A running pcscd. Disposing of it ends the daemon only if the bench started it.</summary>
public sealed class PcscDaemon : IDisposable
{
    // An open context keeps a daemon alive that would leave when nobody uses it.
    private readonly ISCardContext _use;
    private readonly PcscdProcess? _process;

    internal PcscDaemon(ISCardContext use, PcscdProcess? process)
    {
        _use = use;
        _process = process;
    }

    /// <summary>True when the bench started it.</summary>
    public bool IsOurs => _process is not null;

    /// <inheritdoc/>
    public void Dispose()
    {
        _use.Dispose();
        _process?.Dispose();
    }
}
