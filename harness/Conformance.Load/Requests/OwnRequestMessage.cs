using System.Globalization;
using System.Text;

namespace Conformance.Load.Requests;

/// <summary>A request of somebody's own as it goes over the wire.</summary>
internal static class OwnRequestMessage
{
    /// <summary>Stands for the arrival's number, in path and body: a system that refuses the same request twice gets another one each time.</summary>
    public const string ArrivalMark = "{arrival}";

    // HTTP's client counts and frames the body.
    private static readonly string[] OfTheClient = ["Content-Length", "Transfer-Encoding"];

    /// <summary>The request of an arrival.</summary>
    public static HttpRequestMessage Of(OwnRequest request, long arrival)
    {
        var number = arrival.ToString(CultureInfo.InvariantCulture);
        var message = new HttpRequestMessage(new(request.Method), new Uri(request.Path.Replace(ArrivalMark, number, StringComparison.Ordinal), UriKind.Relative));
        if (request.Content is { } content)
        {
            message.Content = new ByteArrayContent(Filled(content, number));
        }

        foreach (var (name, value) in request.Headers)
        {
            Add(message, name, value);
        }

        return message;
    }

    /// <summary>Whether HTTP has such a header.</summary>
    public static bool Takes(string name, string value)
    {
        using var message = new HttpRequestMessage();
        return value.All(letter => letter is >= ' ' and <= '~') && !OfTheClient.Contains(name, StringComparer.OrdinalIgnoreCase) && Add(message, name, value);
    }

    // A header of the body comes with one, if need be an empty one.
    private static bool Add(HttpRequestMessage message, string name, string value) =>
        message.Headers.TryAddWithoutValidation(name, value) || (message.Content ??= new ByteArrayContent([])).Headers.TryAddWithoutValidation(name, value);

    private static byte[] Filled(byte[] content, string number)
    {
        var mark = Encoding.ASCII.GetBytes(ArrivalMark);
        var filled = new List<byte>(content.Length);
        var rest = content.AsSpan();
        for (int at; (at = rest.IndexOf(mark)) >= 0; rest = rest[(at + mark.Length)..])
        {
            filled.AddRange(rest[..at]);
            filled.AddRange(Encoding.ASCII.GetBytes(number));
        }

        filled.AddRange(rest);
        return [.. filled];
    }
}
