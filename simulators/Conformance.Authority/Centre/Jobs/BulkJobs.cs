using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Bulk requests by their reception number (受付番号). Its form is our choice: the day and a number of eight digits.</summary>
internal sealed class BulkJobs
{
    private const int Kept = 10_000;
    private readonly OutstandingStore<BulkJob> _jobs = new(Kept);
    private int _last;

    public string Add(BulkJob job, LocalDate today)
    {
        var number = today.ToString("uuuuMMdd", CultureInfo.InvariantCulture) + Interlocked.Increment(ref _last).ToString("D8", CultureInfo.InvariantCulture);
        _jobs.Add(number, job);
        return number;
    }

    /// <summary>The job of a number; none for a number of somebody else, or of another kind.</summary>
    public bool TryFind(string number, string family, string institution, [NotNullWhen(true)] out BulkJob? job) =>
        _jobs.TryFind(number, out job) && job.Family == family && job.Institution == institution;
}
