using PCSC;

namespace Conformance.Bench.Pcsc;

/// <summary>The readers of the PC/SC service.</summary>
public sealed class PcscReaders(IContextFactory contexts)
{
    /// <summary>All names right now, in the service's order.</summary>
    public ReaderListing List()
    {
        var names = PcscFaults.Try(GetNames, "PC/SC", out var fault);
        return names is null ? new ReaderListing.Failed(fault!) : new ReaderListing.Listed(names);
    }

    private string[] GetNames()
    {
        using var context = contexts.Establish(SCardScope.System);
        return context.GetReaders();
    }
}
