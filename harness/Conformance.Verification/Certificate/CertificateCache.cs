namespace Conformance.Verification;

/// <summary>
/// Certificates that were read lately, by their bytes: the card of somebody who comes again and again costs one verification instead of two and
/// no reading. What is kept is what cannot change, the reading and a root's signature; dates and revocation are asked every time. It is kept
/// from the second time on: most of a country's people are forgotten before they come again, and what they would leave behind costs more to
/// move about than to read. Several threads may use it at once.
/// </summary>
/// <param name="capacity">
/// How many certificates are kept at most, some 5 KB each; from half of that on, those that were not asked for lately go.
/// </param>
public sealed class CertificateCache(int capacity)
{
    private const int SeenPerKept = 4;

    private readonly Lock _turn = new();
    private readonly HashSet<int> _seen = [];
    private readonly int _generation = capacity >= 2 ? capacity / 2 : throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "Two at least are kept.");
    private Dictionary<byte[], HolderCertificate> _young = NewGeneration();
    private Dictionary<byte[], HolderCertificate> _old = NewGeneration();

    /// <summary>How many are kept.</summary>
    public int Count
    {
        get
        {
            lock (_turn)
            {
                return _young.Count + _old.Count;
            }
        }
    }

    /// <summary>As <see cref="HolderCertificate.Parse"/>, and from the second time on the same certificate again for the same bytes.</summary>
    public HolderCertificate? Parse(ReadOnlySpan<byte> der)
    {
        if (Find(der) is { } known)
        {
            return known;
        }

        var read = HolderCertificate.Parse(der);
        if (read is not null && WasSeen(der))
        {
            read.Key.Keep();
            Keep(read);
        }

        return read;
    }

    private HolderCertificate? Find(ReadOnlySpan<byte> der)
    {
        lock (_turn)
        {
            if (_young.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(der, out var young))
            {
                return young;
            }

            if (_old.GetAlternateLookup<ReadOnlySpan<byte>>().Remove(der, out _, out var old))
            {
                Add(old);
            }

            return old;
        }
    }

    // By a hash alone: should it be that of another, a certificate is kept at its first time.
    private bool WasSeen(ReadOnlySpan<byte> der)
    {
        lock (_turn)
        {
            if (_seen.Count / SeenPerKept == capacity)
            {
                _seen.Clear();
            }

            return !_seen.Add(SameBytes.Hash(der));
        }
    }

    private void Keep(HolderCertificate certificate)
    {
        lock (_turn)
        {
            _old.Remove(certificate.Encoded);
            Add(certificate);
        }
    }

    private void Add(HolderCertificate certificate)
    {
        if (_young.Count == _generation)
        {
            (_old, _young) = (_young, NewGeneration());
        }

        _young[certificate.Encoded] = certificate;
    }

    private static Dictionary<byte[], HolderCertificate> NewGeneration() => new(new SameBytes());
}
