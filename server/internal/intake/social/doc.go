// Package social takes complaints in that people write to the city's accounts:
// Meta's webhooks (Facebook pages, Instagram, WhatsApp Business), and the webhook
// of any other platform that the profile describes.
//
// A thread is one complaint: what begins it is the submission, replies are events,
// and those of the city's own accounts are answers. The messages of a talk that
// knows no threads belong together while they are close in time and the complaint
// is open. What begins a thread and is no complaint (a greeting, praise, no words,
// a post of the city's own) is set aside for an operator, who takes it by replaying
// it. Likes, receipts and the like are no records at all.
//
// Bodies are believed by their signature alone, which is an HMAC over the bytes as
// they came. The formats are those that Meta and X publish; no real account was used.
package social
