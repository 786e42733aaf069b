using Conformance.SmartCard;

namespace Conformance.Bench.Pcsc;

/// <summary>What came of <see cref="PcscReaders.List"/>.</summary>
public abstract record ReaderListing
{
    private ReaderListing()
    {
    }

    /// <summary>The service runs; the list may be empty.</summary>
    public sealed record Listed(IReadOnlyList<string> Names) : ReaderListing;

    /// <summary>The service does not run or does not answer.</summary>
    public sealed record Failed(TransportFault Fault) : ReaderListing;
}
