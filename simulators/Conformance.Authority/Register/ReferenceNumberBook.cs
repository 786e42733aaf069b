using System.Collections.Immutable;

namespace Conformance.Authority;

/// <summary>
/// 照会番号: an institution's own numbers of patients, bound to the institution, never a key to search by (facts/eligibility.md 1.7). That a
/// number stays with the person when the insurance changes, and that one person may have several, is our choice. May be used by several threads.
/// </summary>
internal sealed class ReferenceNumberBook
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Institution, string Subject), ImmutableArray<string>> _numbers = [];

    public void Register(string institution, string subject, string number)
    {
        lock (_lock)
        {
            var before = _numbers.GetValueOrDefault((institution, subject), []);
            _numbers[(institution, subject)] = before.Remove(number).Add(number);
        }
    }

    /// <summary>The numbers of a person at an institution, the newest last.</summary>
    public IReadOnlyList<string> Of(string institution, string subject)
    {
        lock (_lock)
        {
            return _numbers.GetValueOrDefault((institution, subject), []);
        }
    }

    /// <summary>The newest number of a person at an institution; null where there is none.</summary>
    public string? Newest(string institution, string subject) => Of(institution, subject) is [.., var newest] ? newest : null;
}
