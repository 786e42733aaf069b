using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Conformance.Authority;
using Conformance.ReaderSimulator;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority.Line;

/// <summary>The line to the centre over real sockets.</summary>
public sealed class LineFrontTests : IAsyncDisposable
{
    private static readonly Instant From = Instant.FromUtc(2025, 1, 1, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private readonly Reception _reception = new("2025-03-01T09:05:10");
    private readonly LineAuthority _authority = LineAuthority.Create(From, To);
    private readonly X509Certificate2 _server;
    private readonly ConcurrentQueue<LineRefusal> _refused = new();
    private readonly LineFront _front;

    public LineFrontTests()
    {
        _server = _authority.IssueServer(["localhost", "127.0.0.1"], From, To);
        _front = Open(_server);
    }

    [Fact]
    public async Task A_reader_with_the_institutions_certificate_is_let_in()
    {
        using var own = _authority.IssueClient("1312345678", From, To);
        using var http = Client(_front, own);
        Assert.IsType<ChallengeAnswer.Given>(await new CentreClient(http).ChallengeAsync(default));
        Assert.IsType<ChallengeAnswer.Given>(await new CentreClient(http).ChallengeAsync(default));
        Assert.Empty(_refused);
        Assert.Equal(2, _reception.Observer.Exchanges.Count);
    }

    [Fact]
    public async Task A_client_without_a_certificate_is_not_let_in() => await RefusedAsync(null, LineRefusal.NoCertificate);

    [Fact]
    public async Task A_certificate_of_another_authority_is_not_let_in()
    {
        using var other = LineAuthority.Create(From, To);
        using var own = other.IssueClient("1312345678", From, To);
        await RefusedAsync(own, LineRefusal.Untrusted);
    }

    [Theory]
    [InlineData(2025, 1, 2025, 2)]
    [InlineData(2025, 4, 2025, 5)]
    public async Task A_certificate_that_is_out_of_date_by_the_centres_clock_is_not_let_in(int fromYear, int fromMonth, int toYear, int toMonth)
    {
        using var own = _authority.IssueClient("1312345678", Instant.FromUtc(fromYear, fromMonth, 1, 0, 0), Instant.FromUtc(toYear, toMonth, 1, 0, 0));
        await RefusedAsync(own, LineRefusal.OutOfDate);
    }

    [Fact]
    public async Task A_revoked_certificate_is_not_let_in_any_more()
    {
        using var own = _authority.IssueClient("1312345678", From, To);
        using (var http = Client(_front, own))
        {
            Assert.IsType<ChallengeAnswer.Given>(await new CentreClient(http).ChallengeAsync(default));
        }

        _authority.Revoke(own);
        using var other = _authority.IssueClient("1312345678", From, To);
        using (var http = Client(_front, other))
        {
            Assert.IsType<ChallengeAnswer.Given>(await new CentreClient(http).ChallengeAsync(default));
        }

        using var again = Client(_front, own);
        Assert.IsType<ChallengeAnswer.Unavailable>(await new CentreClient(again).ChallengeAsync(default));
        Assert.Equal([LineRefusal.Revoked], _refused.Distinct());
    }

    [Fact]
    public async Task The_centres_own_certificate_is_none_of_a_client() => await RefusedAsync(_server, LineRefusal.Untrusted);

    [Theory]
    [InlineData(true, "centre.example")]
    [InlineData(false, "127.0.0.1")]
    public async Task A_client_does_not_take_a_centre_of_another_name_or_authority(bool isOurs, string name)
    {
        using var authority = LineAuthority.Create(From, To);
        using var server = (isOurs ? _authority : authority).IssueServer([name], From, To);
        await using var front = Open(server);
        using var own = _authority.IssueClient("1312345678", From, To);
        using var http = Client(front, own);
        var fault = await Assert.ThrowsAsync<HttpRequestException>(() => http.PostAsync("challenges", null));
        Assert.IsType<AuthenticationException>(fault.InnerException);
        Assert.Empty(_reception.Observer.Exchanges);
    }

    [Fact]
    public async Task A_client_does_not_take_a_centre_whose_certificate_has_expired()
    {
        using var server = _authority.IssueServer(["127.0.0.1"], From, Instant.FromUtc(2025, 2, 1, 0, 0));
        await using var front = Open(server);
        using var own = _authority.IssueClient("1312345678", From, To);
        using var http = Client(front, own);
        Assert.IsType<AuthenticationException>((await Assert.ThrowsAsync<HttpRequestException>(() => http.PostAsync("challenges", null))).InnerException);
    }

    [Fact]
    public async Task Who_speaks_no_tls_gets_nothing_and_others_are_served_on()
    {
        using var plain = new TcpClient();
        await plain.ConnectAsync(IPAddress.Loopback, _front.Address.Port);
        await plain.GetStream().WriteAsync(Encoding.ASCII.GetBytes("POST /challenges HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"));
        using var limit = new CancellationTokenSource(Limit);
        var answer = new byte[100];
        var count = await plain.GetStream().ReadAsync(answer, limit.Token);
        Assert.DoesNotContain("HTTP", Encoding.ASCII.GetString(answer, 0, count), StringComparison.Ordinal);

        using var own = _authority.IssueClient("1312345678", From, To);
        using var http = Client(_front, own);
        Assert.IsType<ChallengeAnswer.Given>(await new CentreClient(http).ChallengeAsync(default));
        Assert.Equal([LineRefusal.NoHandshake], _refused);
    }

    [Fact]
    public async Task The_files_of_a_folder_are_enough_for_a_client_that_is_not_ours()
    {
        using var folder = new TemporaryFolder();
        using var own = _authority.IssueClient("1312345678", From, To);
        LineFolder.Write(folder.Path, _authority.Certificate, own);
        using var read = X509Certificate2.CreateFromPemFile(Path.Combine(folder.Path, "client.pem"), Path.Combine(folder.Path, "client.key.pem"));
        Assert.Equal(own.Thumbprint, read.Thumbprint);
        Assert.Equal((0, true), Verify("client.pem"));

        (int, bool) Verify(string file)
        {
            var (code, output) = OpenSsl.Run("verify", "-attime", "1741000000", "-purpose", "sslclient", "-CAfile", Path.Combine(folder.Path, "ca.pem"), Path.Combine(folder.Path, file));
            return (code, output.Contains("OK", StringComparison.Ordinal));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _front.DisposeAsync();
        _server.Dispose();
        _authority.Dispose();
        _reception.Dispose();
    }

    private LineFront Open(X509Certificate2 server) => LineFront.Start(0, _reception.Centre.Address, new(_authority, server, _reception.Time), _refused.Enqueue);

    private HttpClient Client(LineFront front, X509Certificate2? own) => new(LineClient.Handler(_authority.Certificate, own, _reception.Time)) { BaseAddress = front.Address, Timeout = Limit };

    // With TLS 1.3 a client has done its part before the centre has judged it, and may try again: what counts is that nothing was answered.
    private async Task RefusedAsync(X509Certificate2? own, LineRefusal why)
    {
        using var http = Client(_front, own);
        await Assert.ThrowsAsync<HttpRequestException>(() => http.PostAsync("challenges", null));
        Assert.Equal([why], _refused.Distinct());
        Assert.Empty(_reception.Observer.Exchanges);
    }
}
