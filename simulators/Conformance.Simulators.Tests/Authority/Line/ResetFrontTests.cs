using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Authority;
using Conformance.ReaderSimulator;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority.Line;

/// <summary>Connections that are reset on purpose, over real sockets.</summary>
public sealed class ResetFrontTests
{
    private static readonly Disturbance Second = new("second", new() { Kind = "OQSsiquc01req", Nth = 2 }, new DisturbanceEffect.Reset());

    [Fact]
    public async Task The_request_that_is_struck_gets_a_reset_and_those_around_it_their_answers()
    {
        using var steady = new Reception("2025-03-01T09:05:10");
        using var reception = new Reception("2025-03-01T09:05:10", new() { Disturbances = [Second] });
        var right = await AskAsync(steady.Centre.Address);
        using var http = new HttpClient();

        Assert.Equal(right, await AskAsync(reception.Centre.Address, http));
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(reception.Centre.Address, http));
        Assert.Equal(SocketError.ConnectionReset, Cause(fault));
        Assert.Equal(right, await AskAsync(reception.Centre.Address, http));
        Assert.Equal(3, reception.Observer.Exchanges.Count);
    }

    [Fact]
    public async Task Nobody_sees_the_mark_and_other_connections_stay()
    {
        using var reception = new Reception("2025-03-01T09:05:10", new() { Disturbances = [Second] });
        using var kept = new HttpClient();
        using var struck = new HttpClient();
        using var first = await kept.PostAsync(new Uri(reception.Centre.Address, "messages/OQSsiquc01req"), Inquiry());
        Assert.DoesNotContain(first.Headers, header => header.Key.StartsWith("Conformance", StringComparison.OrdinalIgnoreCase));
        await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(reception.Centre.Address, struck));
        using var next = await kept.PostAsync(new Uri(reception.Centre.Address, "messages/OQSsiquc01req"), Inquiry());
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
    }

    [Fact]
    public async Task A_reader_tells_a_reset_from_a_centre_that_is_not_there()
    {
        using var reception = new Reception("2025-03-01T09:05:10", new() { Disturbances = [new("holders", new() { Kind = "holders" }, new DisturbanceEffect.Reset())] });
        using var http = new HttpClient { BaseAddress = reception.Centre.Address };
        var reader = new CentreClient(http);
        Assert.IsType<ChallengeAnswer.Given>(await reader.ChallengeAsync(default));
        var answer = Assert.IsType<HolderAnswer.Unavailable>(await reader.HolderAsync(new(new byte[] { 1 }, new byte[] { 2 }, new byte[] { 3 }, IdentityMethod.Pin), default));
        Assert.Equal(new CentreFault(CentreFaultKind.Reset, 0, "POST holders: the connection was reset"), answer.Fault);
    }

    [Fact]
    public async Task Behind_TLS_it_is_a_reset_as_well()
    {
        var (from, to) = (Instant.FromUtc(2025, 1, 1, 0, 0), Instant.FromUtc(2026, 1, 1, 0, 0));
        using var reception = new Reception("2025-03-01T09:05:10", new() { Disturbances = [Second] });
        using var authority = LineAuthority.Create(from, to);
        using var server = authority.IssueServer(["127.0.0.1"], from, to);
        using var own = authority.IssueClient("1312345678", from, to);
        await using var front = LineFront.Start(0, reception.Centre.Address, new(authority, server, reception.Time), _ => { });
        using var http = new HttpClient(LineClient.Handler(authority.Certificate, own, reception.Time));
        await AskAsync(front.Address, http);
        Assert.Equal(SocketError.ConnectionReset, Cause(await Assert.ThrowsAsync<HttpRequestException>(() => AskAsync(front.Address, http))));
        await AskAsync(front.Address, http);
    }

    /// <summary>Before a plain server: WireMock.Net's own may give a request up whose sender has left.</summary>
    [Fact]
    public async Task Who_sends_no_more_still_gets_the_answer()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        await using var front = ResetFront.Start(new($"http://{server.LocalEndpoint}/"));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, front.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync("asked"u8.ToArray());
        client.Client.Shutdown(SocketShutdown.Send);

        using (var asked = await server.AcceptTcpClientAsync())
        {
            using var request = new StreamReader(asked.GetStream(), leaveOpen: true);
            Assert.Equal("asked", await request.ReadToEndAsync());
            await asked.GetStream().WriteAsync("answered"u8.ToArray());
        }

        using var reader = new StreamReader(stream);
        Assert.Equal("answered", await reader.ReadToEndAsync());
    }

    /// <summary>Seeded: one run is as the other, and about a twentieth is struck (10 of 200 with a deviation of 3; the seed is fixed).</summary>
    [Fact]
    public async Task The_same_seed_resets_the_same_requests()
    {
        static async Task<string> RunAsync()
        {
            using var reception = new Reception("2025-03-01T09:05:10", new() { Disturbances = [DisturbanceFile.Read(Path.Combine(FixtureFolders.Disturbances, "unsteady-line.json"))[1]] });
            using var http = new HttpClient();
            var told = new StringBuilder();
            for (var request = 0; request < 200; request++)
            {
                told.Append(await Record.ExceptionAsync(() => AskAsync(reception.Centre.Address, http)) is HttpRequestException ? 'x' : '.');
            }

            return told.ToString();
        }

        var first = await RunAsync();
        Assert.Equal(first, await RunAsync());
        Assert.InRange(first.Count(one => one == 'x'), 3, 20);
    }

    [Fact]
    public void A_centre_without_the_front_takes_no_plan_that_resets()
    {
        using var reception = new Reception("2025-03-01T09:05:10");
        Assert.Throws<InvalidOperationException>(() => reception.Centre.Disturb([Second]));
        using var ready = new Reception("2025-03-01T09:05:10", new() { CanReset = true });
        ready.Centre.Disturb([Second]);
    }

    private static SocketError? Cause(Exception? fault) => fault is SocketException socket ? socket.SocketErrorCode : fault is null ? null : Cause(fault.InnerException);

    private static StringContent Inquiry() => new(DisturbanceTests.Inquiry, Encoding.UTF8, "application/xml");

    private static async Task<string> AskAsync(Uri centre, HttpClient? by = null)
    {
        using var own = by is null ? new HttpClient() : null;
        using var answer = await (by ?? own!).PostAsync(new Uri(centre, "messages/OQSsiquc01req"), Inquiry());
        return await answer.Content.ReadAsStringAsync();
    }
}
