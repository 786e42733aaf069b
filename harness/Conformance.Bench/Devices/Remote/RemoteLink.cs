using System.Net;
using System.Net.Http.Json;
using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;

namespace Conformance.Bench.Devices.Remote;

/// <summary>
/// The bench's side of the reader protocol. Nothing that the adapter sends is trusted: every answer has a limit in time and length, and is
/// read strictly. What is wrong with the way is a <see cref="BenchFaultException"/> and never an observation.
/// </summary>
/// <param name="http">Goes to the adapter's address; has no limits of its own.</param>
/// <param name="clock">The real clock.</param>
internal sealed class RemoteLink(HttpClient http, TimeProvider clock)
{
    /// <summary>An adapter answers at once; what takes longer shows in events that have not settled.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const string SeeAdapter = "see what the adapter prints, set it right, then run the scenario again";

    /// <summary>The real clock, for whoever waits between requests.</summary>
    public TimeProvider Clock => clock;

    private Uri Address => http.BaseAddress!;

    /// <summary>What the adapter says of itself. The version is looked at before anything else of it.</summary>
    public async Task<Hello> HelloAsync()
    {
        var answer = await SendAsync(Owner.Configuration, HttpMethod.Get, "reader", null).ConfigureAwait(false);
        if (WhyOther(answer) is { } why)
        {
            throw Fault(Owner.Configuration, "reader", why, $"start an adapter that speaks version {ReaderProtocol.Version} of {ReaderProtocol.Name} there, or correct the address in the device's profile");
        }

        return Read<Hello>(Owner.Configuration, "reader", answer);
    }

    public Task<SessionOpened> OpenAsync(SessionOrder order) => AskAsync<SessionOpened>(Owner.Configuration, HttpMethod.Post, "session", order);

    public Task<ActAnswer> ActAsync(RemoteAct act) => AskAsync<ActAnswer>(Owner.Bench, HttpMethod.Post, "session/acts", act);

    public Task<ActAnswer> TellAsync(PersonAnswer answer) => AskAsync<ActAnswer>(Owner.Bench, HttpMethod.Post, "session/answers", answer);

    public Task<EventList> EventsAsync(int since) => AskAsync<EventList>(Owner.Bench, HttpMethod.Get, FormattableString.Invariant($"session/events?since={since}"), null);

    public async Task<ScreenContent?> ScreenAsync() => (await AskAsync<ScreenReading>(Owner.Bench, HttpMethod.Get, "session/screen", null).ConfigureAwait(false)).Screen;

    public Task CloseAsync() => SendAsync(Owner.Bench, HttpMethod.Delete, "session", null);

    /// <summary>For what is wrong with an answer's meaning.</summary>
    public BenchFaultException Contradiction(string path, string what) => Fault(Owner.Bench, path, what, SeeAdapter);

    private static string? WhyOther(byte[] answer)
    {
        var stated = ReaderProtocol.Read<Dictionary<string, System.Text.Json.JsonElement>>(answer, out _);
        return stated is null || !stated.TryGetValue("protocol", out var protocol) || protocol.ToString() != ReaderProtocol.Name
            ? $"what listens there does not speak {ReaderProtocol.Name}"
            : stated.TryGetValue("version", out var version) && version.ToString() == FormattableString.Invariant($"{ReaderProtocol.Version}")
                ? null
                : $"the adapter speaks version {ReaderProtocol.Printable(version.ToString())}; this bench speaks version {ReaderProtocol.Version}";
    }

    private async Task<T> AskAsync<T>(Owner owner, HttpMethod method, string path, object? body)
        where T : class => Read<T>(owner, path, await SendAsync(owner, method, path, body).ConfigureAwait(false));

    private T Read<T>(Owner owner, string path, byte[] answer)
        where T : class => ReaderProtocol.Read<T>(answer, out var why) ?? throw Fault(owner, path, $"the answer is not as the protocol has it: {why}", "hold the adapter against reader-protocol.openapi.json");

    private async Task<byte[]> SendAsync(Owner owner, HttpMethod method, string path, object? body)
    {
        using var limit = new CancellationTokenSource(Patience, clock);
        try
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
            request.Content = body is null ? null : JsonContent.Create(body, BodyType(body), null, ReaderProtocol.Json);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token).ConfigureAwait(false);
            var answer = await ReadAsync(response.Content, limit.Token).ConfigureAwait(false)
                ?? throw Fault(owner, path, $"the answer is longer than {ReaderProtocol.LongestAnswer} bytes", SeeAdapter);
            return response.StatusCode == HttpStatusCode.OK
                ? answer
                : throw Fault(owner, path, $"the adapter answered {(int)response.StatusCode}: {ReaderProtocol.Words(answer)}", SeeAdapter);
        }
        catch (HttpRequestException fault)
        {
            throw Fault(owner, path, Words(fault.HttpRequestError), Hint(fault.HttpRequestError));
        }
        catch (IOException)
        {
            throw Fault(owner, path, "the adapter hung up in the middle of an answer", SeeAdapter);
        }
        catch (OperationCanceledException)
        {
            throw Fault(owner, path, $"no answer within {Patience.TotalSeconds} s", SeeAdapter);
        }
    }

    // As the base type, so that its kind is written.
    private static Type BodyType(object body) => body is RemoteAct ? typeof(RemoteAct) : body.GetType();

    private static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        using var stream = await content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var read = new MemoryStream();
        var part = new byte[16384];
        for (var length = await stream.ReadAsync(part, cancellation).ConfigureAwait(false); length > 0; length = await stream.ReadAsync(part, cancellation).ConfigureAwait(false))
        {
            if (read.Length + length > ReaderProtocol.LongestAnswer)
            {
                return null;
            }

            read.Write(part, 0, length);
        }

        return read.ToArray();
    }

    private static string Words(HttpRequestError error) => error switch
    {
        HttpRequestError.ConnectionError => "nothing listens there",
        HttpRequestError.SecureConnectionError => "no TLS connection comes about",
        HttpRequestError.NameResolutionError => "there is no machine of that name",
        HttpRequestError.ResponseEnded => "the adapter hung up without an answer",
        _ => $"what answers there does not speak HTTP as expected ({error})",
    };

    private static string Hint(HttpRequestError error) => error switch
    {
        HttpRequestError.ConnectionError => "start the adapter, and see that the address in the device's profile has its port",
        HttpRequestError.SecureConnectionError => "write http:// in the address if the adapter speaks plain HTTP, or give this machine the adapter's certificate to trust",
        HttpRequestError.ResponseEnded or HttpRequestError.InvalidResponse => "write https:// in the address if the adapter speaks TLS; see what it prints",
        _ => "correct the address in the device's profile",
    };

    private BenchFaultException Fault(Owner owner, string path, string what, string hint) => new(owner, $"{new Uri(Address, path)}: {what}", hint);
}
