namespace NBomber.Contracts;

public sealed class Response<T> : IResponse
{
    internal Response(string statusCode, bool isError, long sizeBytes, double latencyMs, string message) =>
        (StatusCode, IsError, SizeBytes, LatencyMs, Message) = (statusCode, isError, sizeBytes, latencyMs, message);

    public string StatusCode { get; }

    public bool IsError { get; }

    public long SizeBytes { get; }

    public double LatencyMs { get; }

    public string Message { get; }
}
