using Conformance.Fuzzing.Invariants;

namespace Conformance.Fuzzing.Running;

/// <summary>How far the commands got: an invariant that was never near its limit proves nothing.</summary>
public sealed class Reach
{
    private readonly HashSet<(Df Df, byte File)> _verified = [];
    private readonly HashSet<(Df Df, byte File)> _blocked = [];
    private readonly HashSet<(Df Df, byte File)> _changed = [];
    private readonly HashSet<(Df Df, byte File)> _opened = [];
    private readonly HashSet<string> _signatureForms = [];
    private readonly HashSet<int> _statuses = [];
    private readonly HashSet<string> _secured = [];

    /// <summary>References that were verified, as "application/EF".</summary>
    public IEnumerable<string> Verified => Named(_verified);

    /// <summary>References that were seen with no tries left.</summary>
    public IEnumerable<string> Blocked => Named(_blocked);

    /// <summary>References that were changed.</summary>
    public IEnumerable<string> Changed => Named(_changed);

    /// <summary>EFs that were read, and keys that were used.</summary>
    public IEnumerable<string> Opened => Named(_opened);

    /// <summary>P1 of the signatures that were made, two hexadecimal digits.</summary>
    public IEnumerable<string> SignatureForms => _signatureForms.Order(StringComparer.Ordinal);

    /// <summary>What was done under secure messaging.</summary>
    public IEnumerable<string> Secured => _secured.Order(StringComparer.Ordinal);

    /// <summary>The status words, 63Cx as such.</summary>
    public IEnumerable<string> Statuses => _statuses.Order().Select(status => status == 0x63C0 ? "63Cx" : status.ToString("X4", System.Globalization.CultureInfo.InvariantCulture));

    internal void Answered(in Answer answer) => _statuses.Add(answer.TriesLeft is null ? answer.Status : 0x63C0);

    internal void Verify(ReferenceRow row) => _verified.Add((row.Df, row.File));

    internal void Block(ReferenceRow row) => _blocked.Add((row.Df, row.File));

    internal void Change(ReferenceRow row) => _changed.Add((row.Df, row.File));

    internal void Open(AccessRow row) => _opened.Add((row.Df, row.File));

    internal void Sign(byte form) => _signatureForms.Add(form.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));

    internal void Secure(string command) => _secured.Add(command);

    private static IEnumerable<string> Named(HashSet<(Df Df, byte File)> places) =>
        places.Order().Select(place => $"{place.Df}/{place.File:X4}");
}
