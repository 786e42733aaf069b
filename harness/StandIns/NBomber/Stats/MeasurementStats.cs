namespace NBomber.Contracts.Stats;

public sealed class MeasurementStats
{
    public RequestStats Request { get; set; }

    public LatencyStats Latency { get; set; }

    public StatusCodeStats[] StatusCodes { get; set; }
}
