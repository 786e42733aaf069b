using Conformance.Authority;
using NodaTime;

namespace Conformance.Bench.Desk;

/// <summary>How a card is registered as an insurance card (利用登録) before anybody comes.</summary>
public abstract record CardRegistration
{
    private CardRegistration()
    {
    }

    internal abstract void Enter(RegistrationBook book, string certificateSubject);

    /// <summary>It is.</summary>
    public sealed record Registered : CardRegistration
    {
        internal override void Enter(RegistrationBook book, string certificateSubject)
        {
        }
    }

    /// <summary>It never was.</summary>
    public sealed record Never : CardRegistration
    {
        internal override void Enter(RegistrationBook book, string certificateSubject) => book.NeverRegistered(certificateSubject);
    }

    /// <summary>It was, until that day, which is the first without it (REG-2).</summary>
    public sealed record Deregistered(LocalDate From) : CardRegistration
    {
        internal override void Enter(RegistrationBook book, string certificateSubject) => book.Deregister(certificateSubject, From);
    }
}
