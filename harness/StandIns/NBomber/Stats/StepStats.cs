namespace NBomber.Contracts.Stats;

public sealed class StepStats
{
    public string StepName { get; set; }

    public MeasurementStats Ok { get; set; }

    public MeasurementStats Fail { get; set; }
}
