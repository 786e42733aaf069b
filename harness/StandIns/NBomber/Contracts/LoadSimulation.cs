using NBomber.Running;

namespace NBomber.Contracts;

public abstract class LoadSimulation
{
    internal LoadSimulation(TimeSpan during) => During = during;

    internal TimeSpan During { get; }

    /// <summary>Plays it; the level is the rate or the number of copies at which the one before ended.</summary>
    internal abstract Task PlayAsync(ScenarioPlayer player);
}
