using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using Conformance.Bench.Observation;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Desk;

/// <summary>How the software behind the terminal asks the centre without the reader: the answer is told of, and lies at the terminal.</summary>
internal sealed class CentreLine(DeskRecord record, HttpClient centre, ConcurrentQueue<Observed> centreSeen, DeskTerminal terminal, Func<LocalDateTime> now)
{
    private static readonly LocalDateTimePattern Moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss");

    /// <summary>False where the centre behind the device is not the bench's own: then nobody here can ask it.</summary>
    public bool IsCentreOurs { get; init; } = true;

    /// <summary>The time at the desk.</summary>
    public LocalDateTime Now => now();

    /// <summary>Logs something.</summary>
    public void Observe(Observed what) => record.Observe(what);

    /// <summary>Asks, and hands over what came.</summary>
    /// <param name="path">Where at the centre.</param>
    /// <param name="prefix">Of the result's name.</param>
    /// <param name="request">The message.</param>
    public async Task AskAsync(string path, string prefix, string request)
    {
        using var body = new ByteArrayContent(Encoding.UTF8.GetBytes(request));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/xml");
        try
        {
            using var response = await centre.PostAsync(new Uri(path, UriKind.Relative), body).ConfigureAwait(false);
            var result = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            TellOfCentre();
            if (response.IsSuccessStatusCode)
            {
                terminal.TryHandOver($"{prefix}_{Moment.Format(Now)}.xml", result);
            }
        }
        catch (HttpRequestException)
        {
            // That the centre was out of reach is in the log already.
            TellOfCentre();
        }
    }

    // A device outside gives the place of its own questions alone; this one is the bench's.
    private void TellOfCentre()
    {
        while (centreSeen.TryDequeue(out var seen))
        {
            record.Observe(seen);
        }
    }
}
