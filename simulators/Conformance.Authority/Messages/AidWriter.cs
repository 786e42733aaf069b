using System.Xml;
using Conformance.Verification;
using static Conformance.Authority.MessageForm;

namespace Conformance.Authority;

/// <summary>
/// Writes 医療費助成. The message of the PMH is not public: our choice is a list within the result, by element names that are known of
/// public expense (facts/eligibility.md 1.6, 5.7). After a no there is nothing, not even a flag, as where no aid is registered.
/// </summary>
internal static class AidWriter
{
    public static void Write(XmlWriter xml, MedicalAid? aid)
    {
        if (aid is null)
        {
            return;
        }

        xml.WriteStartElement("PublicExpenseResultList");
        xml.WriteStartElement("PublicExpenseInfo");
        Element(xml, "PublicExpenseNumber", aid.PublicExpenseNumber);
        Element(xml, "BeneficiaryNumber", aid.BeneficiaryNumber);
        Element(xml, "PublicExpenseValidStartDate", Date(aid.ValidFrom));
        Element(xml, "PublicExpenseValidEndDate", Date(aid.ValidTo));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
