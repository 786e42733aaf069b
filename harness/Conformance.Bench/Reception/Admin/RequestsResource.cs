using System.Globalization;
using System.Text.Json;
using Conformance.Authority;
using NodaTime;

namespace Conformance.Bench.Reception.Admin;

/// <summary>What the centre was asked, by which endpoint and with what outcome: nothing of the person, since the centre tells nothing of it. The oldest go first.</summary>
internal sealed class RequestsResource(TimeProvider time) : IAdminResource, ICentreObserver
{
    private const int Kept = 10_000;

    private readonly Lock _lock = new();
    private readonly Queue<object> _requests = new();
    private long _last;

    public string Takes => "GET requests, DELETE requests";

    public AdminReply? Answer(string method, string id, ReadOnlyMemory<byte> body)
    {
        if (id.Length > 0 || method is not ("GET" or "DELETE"))
        {
            return null;
        }

        lock (_lock)
        {
            object[] all = [.. _requests];
            if (method == "DELETE")
            {
                _requests.Clear();
                return AdminReply.Done(new { removed = all.Length });
            }

            return AdminReply.Done(all);
        }
    }

    public void Answered(CentreExchange exchange) => Keep(JsonNamingPolicy.KebabCaseLower.ConvertName(exchange.Kind.ToString()), exchange.Outcome, exchange.Asked, exchange.Granted);

    /// <summary>Somebody was not let in to the line.</summary>
    public void Refused(LineRefusal why) => Keep("line", JsonNamingPolicy.KebabCaseLower.ConvertName(why.ToString()), asked: null, granted: null);

    private void Keep(string kind, string outcome, ConsentItems? asked, ConsentItems? granted)
    {
        var at = Verification.Desk.LocalTime(Instant.FromDateTimeOffset(time.GetUtcNow())).ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
        lock (_lock)
        {
            _requests.Enqueue(new { number = ++_last, at, kind, outcome, asked, granted });
            if (_requests.Count > Kept)
            {
                _requests.Dequeue();
            }
        }
    }
}
