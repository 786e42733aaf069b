using System.Net;
using System.Text;

namespace Conformance.Harness.Tests.Devices;

/// <summary>Stands between bench and adapter and spoils answers of one path, from a certain one on.</summary>
/// <param name="path">Whose answers.</param>
/// <param name="after">So many are left as they are.</param>
/// <param name="spoil">Makes another answer of a right one; may throw what a broken connection throws.</param>
internal sealed class Saboteur(string path, int after, Func<string, CancellationToken, Task<string>> spoil) : DelegatingHandler
{
    private int _seen;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (new Uri(new Uri("http://any/"), request.RequestUri!).AbsolutePath != path || _seen++ < after)
        {
            return response;
        }

        var right = await response.Content.ReadAsStringAsync(cancellationToken);
        return new(HttpStatusCode.OK) { Content = new StringContent(await spoil(right, cancellationToken), Encoding.UTF8) };
    }
}
