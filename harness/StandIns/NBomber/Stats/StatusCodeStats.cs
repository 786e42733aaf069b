namespace NBomber.Contracts.Stats;

public sealed class StatusCodeStats
{
    public string StatusCode { get; set; }

    public bool IsError { get; set; }

    public string Message { get; set; }

    public int Count { get; set; }
}
