using NBomber.Contracts;
using NBomber.Running;

namespace NBomber.CSharp;

public static class Simulation
{
    public static LoadSimulation Inject(int rate, TimeSpan interval, TimeSpan during) => new Injection((_, _) => rate, interval, during);

    public static LoadSimulation RampingInject(int rate, TimeSpan interval, TimeSpan during) => new Injection(
        (before, done) => (int)Math.Round(before + ((rate - before) * done)), interval, during);

    public static LoadSimulation InjectRandom(int minRate, int maxRate, TimeSpan interval, TimeSpan during) =>
        new Injection((_, _) => Random.Shared.Next(minRate, maxRate), interval, during);

    public static LoadSimulation KeepConstant(int copies, TimeSpan during) => new Keeping((_, _) => copies, during);

    public static LoadSimulation RampingConstant(int copies, TimeSpan during) =>
        new Keeping((before, done) => (int)Math.Round(before + ((copies - before) * done)), during);

    public static LoadSimulation Pause(TimeSpan during) => new Pausing(during);
}
