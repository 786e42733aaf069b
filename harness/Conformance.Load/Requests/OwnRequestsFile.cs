using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Conformance.Bench;
using Conformance.Load.Files;

namespace Conformance.Load.Requests;

/// <summary>Reads requests of somebody's own.</summary>
public static class OwnRequestsFile
{
    private const string Hint = "fixtures/traffic/README.md describes the format";
    private const double Rounding = 1e-6;
    private const int LongestName = 40;
    private const int MostBytes = 1024 * 1024;

    /// <summary>Reads a file, and the bodies beside it.</summary>
    /// <exception cref="BenchFaultException">It is missing or not right; the first thing that is wrong is named with its place, and nothing that a header or body says.</exception>
    public static OwnRequests Read(string file)
    {
        var own = StrictJson.Read<OwnRequests>(file, Hint);
        if (Faults(own).FirstOrDefault(fault => fault.What is not null) is (var where, { } what))
        {
            throw StrictJson.Fault(file, where, what, Hint);
        }

        return own with { Requests = [.. own.Requests.Select((request, index) => request with { Content = ContentOf(request, file, index) })] };
    }

    /// <summary>By which two machines tell that they ask the same.</summary>
    public static string Digest(OwnRequests own)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(StrictJson.Text(own)));
        own.Requests.ToList().ForEach(request => hash.AppendData(SHA256.HashData(request.Content ?? [])));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IEnumerable<(string Where, string? What)> Faults(OwnRequests own) =>
    [
        ("$.requests", own.Requests.Count > 0 ? null : "write at least one"),
        ("$.requests", Math.Abs(own.Requests.Sum(request => request.Share) - 1) < Rounding ? null : "their shares add up to 1"),
        ("$.requests", own.Requests.DistinctBy(request => request.Name).Count() == own.Requests.Count ? null : "each has a name of its own"),
        .. own.Requests.SelectMany((request, index) => Faults(request, string.Create(CultureInfo.InvariantCulture, $"$.requests[{index}]"))),
    ];

    private static IEnumerable<(string Where, string? What)> Faults(OwnRequest request, string where) =>
    [
        ($"{where}.name", request.Name.Length is > 0 and <= LongestName && !request.Name.Any(char.IsControl) ? null : "write 1 to 40 characters: results are counted by it"),
        ($"{where}.share", request.Share is > 0 and <= 1 ? null : "write a share above 0 and up to 1"),
        ($"{where}.method", request.Method.Length > 0 && request.Method.All(char.IsAsciiLetterUpper) ? null : "write GET, POST, PUT or another method, in capitals"),
        ($"{where}.path", IsPath(request.Path) ? null : "write a path under the --target, without a slash or a host at its start"),
        ($"{where}.due.status", request.Due.Status is >= 200 and <= 599 ? null : "write a status from 200 to 599"),
        ($"{where}.due.contains", request.Due.Contains is not "" ? null : "nothing stands in every body: write what has to be found, or leave it out"),
        ($"{where}.body", request.Body is null || request.BodyFile is null ? null : "body and bodyFile: choose one"),
        ($"{where}.bodyFile", request.BodyFile is null || (request.BodyFile.Length > 0 && !request.BodyFile.Any(char.IsControl)) ? null : "write the name of a file beside this one"),
        .. request.Headers.Select(header => ($"{where}.headers", OwnRequestMessage.Takes(header.Key, header.Value) ? null : $"HTTP takes no such header, by its name or its value (number {Place(request, header.Key)})")),
    ];

    private static int Place(OwnRequest request, string name) => request.Headers.Keys.TakeWhile(key => key != name).Count() + 1;

    // A path that is a whole address would leave the system whose owner was asked for.
    private static bool IsPath(string path) => !path.StartsWith('/') && !path.StartsWith('\\') && !path.Any(char.IsControl) && Uri.TryCreate(path, UriKind.Relative, out _);

    private static byte[]? ContentOf(OwnRequest request, string file, int index)
    {
        if (request.BodyFile is not { } name)
        {
            return request.Body is { } body ? Encoding.UTF8.GetBytes(body) : null;
        }

        var (where, path) = (FormattableString.Invariant($"$.requests[{index}].bodyFile"), Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, name));
        try
        {
            return new FileInfo(path) is { Exists: true, Length: > MostBytes }
                ? throw StrictJson.Fault(file, where, $"{path} is longer than {MostBytes / 1024} KiB", "send less at a time")
                : File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StrictJson.Fault(file, where, fault.Message, "name a file beside the file of requests");
        }
    }
}
