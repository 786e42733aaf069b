namespace NBomber.Contracts.Stats;

public sealed class RequestStats
{
    public int Count { get; set; }

    public double RPS { get; set; }
}
